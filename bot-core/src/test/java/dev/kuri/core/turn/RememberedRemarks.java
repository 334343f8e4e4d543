package dev.kuri.core.turn;

import dev.kuri.core.channel.ChatAddress;
import java.util.ArrayList;
import java.util.List;

/** Hands over what it was given, and remembers which chats were to be deleted. */
final class RememberedRemarks implements PersonalData {
    final List<Remark> remarks = new ArrayList<>();
    final List<ChatAddress> deleted = new ArrayList<>();

    @Override
    public List<Remark> saidIn(ChatAddress chat, int atMost) {
        return remarks;
    }

    @Override
    public void delete(ChatAddress chat) {
        deleted.add(chat);
    }
}
