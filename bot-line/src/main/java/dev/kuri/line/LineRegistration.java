package dev.kuri.line;

import com.linecorp.bot.messaging.client.MessagingApiClient;
import com.linecorp.bot.messaging.model.GetWebhookEndpointResponse;
import com.linecorp.bot.messaging.model.SetWebhookEndpointRequest;
import com.linecorp.bot.messaging.model.TestWebhookEndpointRequest;
import com.linecorp.bot.messaging.model.TestWebhookEndpointResponse;
import dev.kuri.core.channel.ChannelDoctor.Finding;
import dev.kuri.core.channel.ChannelDoctor.State;
import dev.kuri.line.LineAnswer.Refused;
import dev.kuri.line.LineAnswer.Taken;
import dev.kuri.line.LineAnswer.Unknown;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where LINE brings its events. */
final class LineRegistration {
    private static final String SUBJECT = "webhook";

    private final LineApi api;
    private final @Nullable URI ours;

    /**
     * @param publicUrl where the world reaches this server; null if nobody said so, and then nothing is registered
     */
    LineRegistration(LineApi api, @Nullable URI publicUrl) {
        this.api = api;
        this.ours = publicUrl == null ? null : publicUrl.resolve(LineWebhookController.PATH);
    }

    List<Finding> examine() {
        return switch (api.ask(MessagingApiClient::getWebhookEndpoint)) {
            case Taken<GetWebhookEndpointResponse> told -> examine(told.body());
            case Refused<GetWebhookEndpointResponse> refused ->
                List.of(refused.code() == 404 ? toBeSet("LINE calls nobody") : refused(refused));
            case Unknown<GetWebhookEndpointResponse> unknown -> List.of(noAnswer());
        };
    }

    /** Tells LINE to call us, unless it does or nobody knows where we are. */
    Optional<Finding> mend() {
        LineAnswer<GetWebhookEndpointResponse> told = api.ask(MessagingApiClient::getWebhookEndpoint);
        boolean isOurs = told instanceof Taken<GetWebhookEndpointResponse> now
                && now.body().endpoint().equals(ours);
        if (ours == null || isOurs) {
            return Optional.empty();
        }
        SetWebhookEndpointRequest request = new SetWebhookEndpointRequest(ours);
        return Optional.of(
                switch (api.ask(line -> line.setWebhookEndpoint(request))) {
                    case Taken<?> taken -> new Finding(State.MENDED, SUBJECT, "LINE now calls " + ours, "");
                    case Refused<?> refused -> refused(refused);
                    case Unknown<?> unknown -> noAnswer();
                });
    }

    private List<Finding> examine(GetWebhookEndpointResponse told) {
        String now = "LINE calls " + told.endpoint();
        if (ours == null) {
            String remedy = "Set kuri.public-url to where the world reaches this server";
            return List.of(new Finding(State.DOUBTFUL, SUBJECT, now + "; nobody said whether that is here", remedy));
        }
        if (!told.endpoint().equals(ours)) {
            return List.of(toBeSet(now + " instead of " + ours));
        }
        if (!told.active()) {
            String remedy = "Switch \"Use webhook\" on in the LINE Developers console";
            return List.of(new Finding(State.WRONG, SUBJECT, now + ", but webhooks are switched off", remedy));
        }
        return List.of(new Finding(State.RIGHT, SUBJECT, now, ""), reach(ours));
    }

    /** Has LINE call us, as its console's "Verify" button does. */
    private Finding reach(URI endpoint) {
        TestWebhookEndpointRequest request = new TestWebhookEndpointRequest(endpoint);
        return switch (api.ask(line -> line.testWebhookEndpoint(request))) {
            case Taken<TestWebhookEndpointResponse> test -> reached(test.body());
            case Refused<TestWebhookEndpointResponse> refused -> refused(refused);
            case Unknown<TestWebhookEndpointResponse> unknown -> noAnswer();
        };
    }

    private static Finding reached(TestWebhookEndpointResponse test) {
        if (test.success()) {
            return new Finding(State.RIGHT, "way to us", "LINE has just reached us", "");
        }
        String what = "LINE does not reach us: " + test.reason() + " (" + test.statusCode() + "), " + test.detail();
        String remedy = test.statusCode() == 401
                ? "Set kuri.line.channel-secret to the one in the LINE Developers console"
                : "See that Kuri runs, and that the world reaches it by https with a certificate LINE can trust";
        return new Finding(State.WRONG, "way to us", what, remedy);
    }

    private Finding toBeSet(String what) {
        String remedy = ours == null
                ? "Set kuri.public-url to where the world reaches this server"
                : "Have it mended; then LINE is told anew";
        return new Finding(State.WRONG, SUBJECT, what, remedy);
    }

    private static Finding refused(Refused<?> refused) {
        String what = "LINE does not take it (" + refused.code() + "): " + refused.message();
        return new Finding(State.WRONG, SUBJECT, what, "Look at kuri.public-url: LINE calls https only");
    }

    private static Finding noAnswer() {
        return new Finding(
                State.DOUBTFUL, SUBJECT, "LINE does not answer", "Look at the network and at kuri.line.api-url");
    }
}
