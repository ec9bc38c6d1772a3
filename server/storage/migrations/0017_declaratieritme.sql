-- How often is declared under this version (domain 7.2); null = the setting of the installation.
ALTER TABLE zorgovereenkomst_versie ADD COLUMN declaratieritme TEXT;

