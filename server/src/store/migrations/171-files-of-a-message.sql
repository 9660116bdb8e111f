-- How many files a message was stored with, so that a missing one is noticed (MI-15). Null: stored before they were counted.
alter table rapport.message add column files int;
