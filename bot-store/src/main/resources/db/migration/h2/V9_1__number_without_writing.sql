-- H2 writes a sequence to the disk, in a commit of its own, each time its numbers run out; with 32 at a time, its default,
-- that was a fifth of all writing. All connections share the numbers, so rows stay in order; a kill leaves a gap.
alter table inbox alter column seq set cache 100000;
alter table outbox alter column seq set cache 100000;
