-- The total of an organisation over more days in one line, where the verstrekker takes it; empty = of one day.
ALTER TABLE declaratieregel ADD COLUMN datum_tot $DATE;

ALTER TABLE bulkregel ADD COLUMN datum_tot $DATE;

ALTER TABLE verstrekkersbeleid ADD COLUMN detailniveau TEXT;
