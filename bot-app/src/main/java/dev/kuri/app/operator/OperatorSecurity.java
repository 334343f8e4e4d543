package dev.kuri.app.operator;

import static org.springframework.security.config.Customizer.withDefaults;

import java.util.List;
import java.util.Objects;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.HttpStatusAccessDeniedHandler;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;

/**
 * Guards {@code /actuator} (health aside) and {@code /operator}, and nothing else: webhooks have guards of their own, which
 * cost less.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OperatorProperties.class)
public class OperatorSecurity {
    /** The name that goes with the password. */
    public static final String USER = "operator";

    /** Without a password the pages are not there, but for who holds the key to the door. */
    @Bean
    SecurityFilterChain operatorPages(HttpSecurity http, OperatorProperties operator, LocalDoor door) throws Exception {
        http.securityMatcher("/actuator/**", "/operator/**")
                .authorizeHttpRequests(requests -> {
                    requests.requestMatchers("/actuator/health", "/actuator/health/**")
                            .permitAll();
                    requests.requestMatchers(door::lets).permitAll();
                    if (operator.isOn()) {
                        requests.anyRequest().authenticated();
                    } else {
                        requests.anyRequest().denyAll();
                    }
                })
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                // A browser sends the password along wherever a form comes from; the key to the door it does not have.
                .csrf(forms -> forms.csrfTokenRepository(tokensOfForms()).ignoringRequestMatchers(door::lets));
        if (operator.isOn()) {
            http.httpBasic(withDefaults());
        } else {
            http.exceptionHandling(
                    denied -> denied.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.NOT_FOUND))
                            .accessDeniedHandler(new HttpStatusAccessDeniedHandler(HttpStatus.NOT_FOUND)));
        }
        return http.build();
    }

    /** In a cookie, since there are no sessions. */
    private static CsrfTokenRepository tokensOfForms() {
        CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
        tokens.setCookiePath("/operator");
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Strict"));
        return tokens;
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    /** Nobody, if there is no password; else Spring would make one up and print it. */
    @Bean
    UserDetailsService operatorAccount(OperatorProperties operator, PasswordEncoder encoder) {
        List<UserDetails> users = operator.isOn()
                ? List.of(User.withUsername(USER)
                        .password(encoder.encode(Objects.requireNonNull(operator.password())))
                        .build())
                : List.of();
        return new InMemoryUserDetailsManager(users);
    }
}
