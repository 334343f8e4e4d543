package dev.kuri.line;

import com.linecorp.bot.client.base.BlobContent;
import com.linecorp.bot.client.base.Result;
import com.linecorp.bot.client.base.UploadFile;
import com.linecorp.bot.messaging.client.MessagingApiBlobClient;
import com.linecorp.bot.messaging.client.MessagingApiClient;
import com.linecorp.bot.messaging.model.CreateRichMenuAliasRequest;
import com.linecorp.bot.messaging.model.RichMenuAliasResponse;
import com.linecorp.bot.messaging.model.RichMenuBatchLinkOperation;
import com.linecorp.bot.messaging.model.RichMenuBatchOperation;
import com.linecorp.bot.messaging.model.RichMenuBatchRequest;
import com.linecorp.bot.messaging.model.RichMenuRequest;
import com.linecorp.bot.messaging.model.RichMenuResponse;
import com.linecorp.bot.messaging.model.UpdateRichMenuAliasRequest;
import dev.kuri.line.LineAnswer.Refused;
import dev.kuri.line.LineAnswer.Taken;
import dev.kuri.line.LineAnswer.Unknown;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rich menus that LINE has of our account. Every method throws {@link LineRefusedException} when LINE says no. */
final class RichMenuAccount {
    private static final String PNG = "image/png";

    private final LineApi api;
    private final MessagingApiBlobClient blobs;

    RichMenuAccount(LineApi api, MessagingApiBlobClient blobs) {
        this.api = api;
        this.blobs = blobs;
    }

    /** Names of all menus by id. */
    Map<String, String> names() {
        return ask("list the rich menus", MessagingApiClient::getRichMenuList).richmenus().stream()
                .collect(Collectors.toMap(RichMenuResponse::richMenuId, RichMenuResponse::name));
    }

    /** Ids of menus by alias. */
    Map<String, String> aliases() {
        return ask("list the aliases", MessagingApiClient::getRichMenuAliasList).aliases().stream()
                .collect(Collectors.toMap(RichMenuAliasResponse::richMenuAliasId, RichMenuAliasResponse::richMenuId));
    }

    /** Makes a menu without a picture and tells its id. */
    String create(RichMenuRequest menu) {
        return ask("create a rich menu", line -> line.createRichMenu(menu)).richMenuId();
    }

    /** Gives a menu its picture, unless it has one: LINE lets none be replaced. */
    void draw(String menu, byte[] picture) {
        LineAnswer<BlobContent> drawn = LineApi.answerTo(blobs.getRichMenuImage(menu));
        if (drawn instanceof Refused<BlobContent> refused && refused.code() == 404) {
            UploadFile file = UploadFile.fromByteArray(picture, PNG);
            body("upload a rich menu's picture", LineApi.answerTo(blobs.setRichMenuImage(menu, file)));
        } else {
            body("tell whether a rich menu has a picture", drawn);
        }
    }

    void name(String alias, String menu, boolean isNew) {
        if (isNew) {
            CreateRichMenuAliasRequest request = new CreateRichMenuAliasRequest(alias, menu);
            ask("create an alias", line -> line.createRichMenuAlias(request));
        } else {
            UpdateRichMenuAliasRequest request = new UpdateRichMenuAliasRequest(menu);
            ask("move an alias", line -> line.updateRichMenuAlias(alias, request));
        }
    }

    /** Shows a menu to all who have none of their own. */
    void makeDefault(String menu) {
        ask("set the default rich menu", line -> line.setDefaultRichMenu(menu));
    }

    /**
     * Shows new menus to all who have old ones. LINE does so within minutes, after its answer.
     *
     * @param replacements new menus by old ones
     */
    void handOver(Map<String, String> replacements) {
        List<RichMenuBatchOperation> operations = replacements.entrySet().stream()
                .<RichMenuBatchOperation>map(entry -> new RichMenuBatchLinkOperation(entry.getKey(), entry.getValue()))
                .toList();
        RichMenuBatchRequest request = new RichMenuBatchRequest(operations, null);
        ask("hand people over to another rich menu", line -> line.richMenuBatch(request));
    }

    void delete(String menu) {
        ask("delete a rich menu", line -> line.deleteRichMenu(menu));
    }

    private <T extends @Nullable Object> T ask(
            String what, Function<MessagingApiClient, CompletableFuture<Result<T>>> call) {
        return body(what, api.ask(call));
    }

    private static <T extends @Nullable Object> T body(String what, LineAnswer<T> answer) {
        return switch (answer) {
            case Taken<T> taken -> taken.body();
            case Refused<T> refused ->
                throw new LineRefusedException(
                        "LINE refuses to " + what + " (" + refused.code() + "): " + refused.message());
            case Unknown<T> unknown -> throw new LineRefusedException("LINE does not answer when asked to " + what);
        };
    }
}
