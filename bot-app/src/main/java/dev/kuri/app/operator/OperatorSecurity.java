package dev.kuri.app.operator;

import static org.springframework.security.config.Customizer.withDefaults;

import java.util.List;
import java.util.Objects;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;

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
                // Nothing here is done for a browser that merely visits: there is no cookie to abuse.
                .csrf(AbstractHttpConfigurer::disable);
        if (operator.isOn()) {
            http.httpBasic(withDefaults());
        } else {
            http.exceptionHandling(
                    denied -> denied.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.NOT_FOUND)));
        }
        return http.build();
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
