-- For which house a permission is: it opens no budget of another, whatever became of the account of who gave it. NULL = of the budgethouder, or of nobody known.
ALTER TABLE toestemming ADD COLUMN verstrekker $INT REFERENCES verstrekker (id);

UPDATE toestemming SET verstrekker = (SELECT g.verstrekker FROM gebruiker g WHERE g.id = toestemming.door);
