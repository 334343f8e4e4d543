-- What is left of a month's quota is asked of the platform, by each node, and never was kept here.
alter table bot drop column quota;
alter table bot drop column quota_used;
alter table bot drop column quota_at;
