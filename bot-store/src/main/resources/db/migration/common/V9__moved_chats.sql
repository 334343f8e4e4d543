-- Under which id a chat goes on. In its own row, which is read and locked with every event that names it.
alter table chat add column moved_to varchar(255);

update chat set moved_to = (select m.moved_to
                              from moved_chat m
                             where m.channel = chat.channel and m.bot = chat.bot and m.chat = chat.chat);

drop table moved_chat;
