package dev.kuri.line;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/** Whether the operator has set anything secret of LINE's; whether it is enough is for {@link LineProperties} to say. */
final class LineIsSetUp implements Condition {
    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        Environment environment = context.getEnvironment();
        return StringUtils.hasText(environment.getProperty("kuri.line.channel-token"))
                || StringUtils.hasText(environment.getProperty("kuri.line.channel-secret"));
    }
}
