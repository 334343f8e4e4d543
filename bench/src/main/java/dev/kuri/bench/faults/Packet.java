package dev.kuri.bench.faults;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A webhook call to be sent byte for byte, and changed before that. Its arrays are not to be written to. */
final class Packet {
    private static final List<String> PROOFS = List.of("X-Line-Signature", "X-Telegram-Bot-Api-Secret-Token");

    private final URI url;
    private final String header;
    private final byte[] proof;
    private final byte[] body;

    /**
     * @param header the name of the header that proves who calls
     * @param proof its value, which may be anything
     */
    private Packet(URI url, String header, byte[] proof, byte[] body) {
        this.url = url;
        this.header = header;
        this.proof = proof;
        this.body = body;
    }

    /** One that is right in everything. */
    static Packet of(Webhook webhook, URI server) {
        HttpRequest call = webhook.to(server);
        String header = PROOFS.stream()
                .filter(name -> call.headers().firstValue(name).isPresent())
                .findFirst()
                .orElseThrow();
        String proof = call.headers().firstValue(header).orElseThrow();
        return new Packet(call.uri(), header, utf8(proof), utf8(webhook.body()));
    }

    URI url() {
        return url;
    }

    byte[] proof() {
        return proof;
    }

    byte[] body() {
        return body;
    }

    Packet withProof(byte[] other) {
        return new Packet(url, header, other, body);
    }

    Packet withBody(byte[] other) {
        return new Packet(url, header, proof, other);
    }

    /** The whole request, after which the server is to close the connection. */
    byte[] bytes() {
        return bytes("Content-Length: " + body.length + "\r\nConnection: close");
    }

    /**
     * The whole request.
     *
     * @param framing headers that say how long the body is, and what else there is to say
     */
    byte[] bytes(String framing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String head = "POST %s HTTP/1.1\r\nHost: %s\r\nContent-Type: application/json\r\n%s\r\n%s: "
                .formatted(url.getPath(), url.getAuthority(), framing, header);
        out.writeBytes(utf8(head));
        out.writeBytes(proof);
        out.writeBytes(utf8("\r\n\r\n"));
        out.writeBytes(body);
        return out.toByteArray();
    }

    /** What LINE signs a body with, or what a forger may take for it. */
    static byte[] mac(String algorithm, byte[] body) {
        try {
            Mac mac = Mac.getInstance(algorithm);
            mac.init(new SecretKeySpec(Webhook.LINE_SECRET.getBytes(UTF_8), algorithm));
            return mac.doFinal(body);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(algorithm, e);
        }
    }

    static byte[] base64(byte[] bytes) {
        return Base64.getEncoder().encode(bytes);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(UTF_8);
    }
}
