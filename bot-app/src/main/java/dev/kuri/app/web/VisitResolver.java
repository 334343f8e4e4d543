package dev.kuri.app.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/** Hands the {@link Visit} to the controller, and a cookie to a browser that brings none of ours. */
final class VisitResolver implements HandlerMethodArgumentResolver {
    private final LocaleResolver locales;

    VisitResolver(LocaleResolver locales) {
        this.locales = locales;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(Visit.class);
    }

    @Override
    public Visit resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest exchange,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest request = Objects.requireNonNull(exchange.getNativeRequest(HttpServletRequest.class));
        HttpServletResponse response = Objects.requireNonNull(exchange.getNativeResponse(HttpServletResponse.class));
        return new Visit(chat(request, response), locales.resolveLocale(request));
    }

    private static String chat(HttpServletRequest request, HttpServletResponse response) {
        Cookie cookie = WebUtils.getCookie(request, ChatCookie.NAME);
        if (cookie != null && ChatCookie.isValid(cookie.getValue())) {
            return cookie.getValue();
        }
        String fresh = ChatCookie.fresh();
        String header = ChatCookie.of(fresh, request.isSecure()).toString();
        response.addHeader(HttpHeaders.SET_COOKIE, header);
        return fresh;
    }
}
