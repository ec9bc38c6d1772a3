-- indeling: how the columns of the file were read (SHA-256, hexadecimal); the same file read in another way is another batch.
ALTER TABLE bulk ADD COLUMN indeling TEXT NOT NULL DEFAULT '';

-- Fields that could not be read beside the first, as JSON: [["tarief", "x"], ...]; empty = none.
ALTER TABLE bulkregel ADD COLUMN ook_onleesbaar TEXT NOT NULL DEFAULT '';
