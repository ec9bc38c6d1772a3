-- A block is of the verstrekker that placed it, and holds what that one pays. Lifted = it holds nothing any more.
ALTER TABLE blokkade ADD COLUMN rijversie $INT NOT NULL DEFAULT 1;

ALTER TABLE blokkade ADD COLUMN verstrekker $INT REFERENCES verstrekker (id);

ALTER TABLE blokkade ADD COLUMN geplaatst_door $INT REFERENCES gebruiker (id);

ALTER TABLE blokkade ADD COLUMN opgeheven_door $INT REFERENCES gebruiker (id);
