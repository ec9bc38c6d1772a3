-- Whether the work is on fixed days was not answered yet (domain 5.2); `vaste_uren` is 0 then. What was there before was answered.
ALTER TABLE zorgovereenkomst_versie ADD COLUMN dagen_onbeantwoord $INT NOT NULL DEFAULT 0 CHECK (dagen_onbeantwoord IN (0, 1));
