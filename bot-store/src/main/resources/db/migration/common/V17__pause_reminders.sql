-- What the operator has all nodes leave alone. Reminders are, while there is a row of that name.
create table pause (
  name  varchar(40) not null primary key,
  since timestamp with time zone not null
);
