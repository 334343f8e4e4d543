-- How often a node took a delivery in order to send it. A node that died on the way counts as well, unlike in failures.
alter table outbox add column tries int default 0 not null;
