-- How far a practice set at the scale of the country is. Below `kopieen` it is half-made, and no server opens it.
CREATE TABLE oefenset (
    id $INT PRIMARY KEY CHECK (id = 1),
    kopieen $INT NOT NULL,
    gemaakt $INT NOT NULL CHECK (gemaakt BETWEEN 0 AND kopieen)
) $STRICT;
