package dev.kuri.app.web;

import dev.kuri.core.channel.Payload;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * The chat page. With scripts a turn is answered by its fragment, without them by the page as a whole; both show the same.
 */
@Controller
public final class ChatController {
    /** Longest message, in UTF-16 code units: what one message of Telegram holds. The page's own field stops there. */
    static final int LONGEST_UNITS = 4096;

    /** How much of a message that is too long is shown again, in code points. */
    private static final int EXCERPT = 200;

    private static final String TO_PAGE = "redirect:/#latest";

    private final Simulator simulator;
    private final ExchangeViews views;
    private final MessageSource messages;

    ChatController(Simulator simulator, ExchangeViews views, MessageSource messages) {
        this.simulator = simulator;
        this.views = views;
        this.messages = messages;
    }

    /**
     * What a form of the page sends.
     *
     * @param text typed words; null if a button was pressed
     * @param payload of the button; null if words were typed
     */
    record Form(@Nullable String text, @Nullable String payload) {
        /** Without words: Spring prints what it has bound. */
        @Override
        public String toString() {
            return "Form[" + (payload == null ? "words" : "a button") + "]";
        }
    }

    @GetMapping("/")
    String page(Visit visit, Model model, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        model.addAttribute("longest", LONGEST_UNITS);
        model.addAttribute("exchanges", shown(simulator.open(visit.chat(), visit.language())));
        return "page";
    }

    /** What htmx appends to the log; nothing for words that are blank. */
    @PostMapping(path = "/chat", headers = "HX-Request", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    String fragment(Visit visit, Form form, Model model) {
        model.addAttribute("exchanges", shown(answer(visit, form).stream().toList()));
        return "exchanges";
    }

    /** Without scripts. */
    @PostMapping(path = "/chat", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    String submit(Visit visit, Form form) {
        answer(visit, form);
        return TO_PAGE;
    }

    @PostMapping("/chat/new")
    String restart(HttpServletRequest request, HttpServletResponse response) {
        String header = ChatCookie.of(ChatCookie.fresh(), request.isSecure()).toString();
        response.addHeader(HttpHeaders.SET_COOKIE, header);
        return "redirect:/";
    }

    private Optional<Exchange> answer(Visit visit, Form form) {
        if (form.payload() != null) {
            return payload(form.payload())
                    .map(payload -> simulator.press(visit.chat(), payload, words(visit, "button"), visit.language()));
        }
        String text = form.text() == null ? "" : form.text().strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                text.length() > LONGEST_UNITS
                        ? simulator.refuse(visit.chat(), excerpt(text), words(visit, "long"), words(visit, "lang"))
                        : simulator.say(visit.chat(), text, visit.language()));
    }

    /** Empty for what no button of ours carries. */
    private static Optional<Payload> payload(String value) {
        try {
            return Optional.of(new Payload(value));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private List<ExchangeView> shown(List<Exchange> exchanges) {
        return exchanges.stream().map(views::of).toList();
    }

    private String words(Visit visit, String key) {
        return messages.getMessage(key, null, visit.locale());
    }

    private static String excerpt(String text) {
        return text.substring(0, text.offsetByCodePoints(0, EXCERPT)) + "…";
    }
}
