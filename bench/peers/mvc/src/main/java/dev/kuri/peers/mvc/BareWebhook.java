package dev.kuri.peers.mvc;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Checks the signature and forgets the rest. */
@SpringBootApplication
@RestController
public class BareWebhook {
    private static final String HMAC = "HmacSHA256";

    private final SecretKeySpec key = new SecretKeySpec(System.getenv("LINE_SECRET").getBytes(), HMAC);

    public static void main(String[] arguments) {
        SpringApplication.run(BareWebhook.class, arguments);
    }

    @PostMapping("/line")
    ResponseEntity<Void> receive(@RequestHeader("X-Line-Signature") String signature, @RequestBody byte[] body)
            throws GeneralSecurityException {
        Mac mac = Mac.getInstance(HMAC);
        mac.init(key);
        boolean isGenuine = MessageDigest.isEqual(mac.doFinal(body), Base64.getDecoder().decode(signature));
        return ResponseEntity.status(isGenuine ? HttpStatus.OK : HttpStatus.UNAUTHORIZED).build();
    }
}
