package dev.kuri.bench.faults;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All that is nearly a packet. Made of one that is right; none of them is. */
final class Forgeries {
    private Forgeries() {}

    /** Every bit of the proof turned over, every shorter proof, and none. */
    static Stream<Packet> ofProof(Packet right) {
        byte[] proof = right.proof();
        return Stream.concat(
                        flips(proof), IntStream.range(0, proof.length).mapToObj(length -> Arrays.copyOf(proof, length)))
                .map(right::withProof);
    }

    /** Every bit of the body turned over, and every shorter body. */
    static Stream<Packet> ofBody(Packet right) {
        byte[] body = right.body();
        return Stream.concat(
                        flips(body), IntStream.range(0, body.length).mapToObj(length -> Arrays.copyOf(body, length)))
                .map(right::withBody);
    }

    /** What is not the signature that LINE writes, although it is made of it, or with the secret. */
    static List<Packet> ofSignature(Packet right) {
        byte[] body = right.body();
        byte[] mac = Packet.mac("HmacSHA256", body);
        List<byte[]> proofs = new ArrayList<>(flips(mac).map(Packet::base64).toList());
        String base64 = new String(Packet.base64(mac), ISO_8859_1);
        Stream.of(
                        base64.toLowerCase(Locale.ROOT),
                        base64.toUpperCase(Locale.ROOT),
                        base64.replace("=", ""),
                        base64 + "=",
                        base64 + base64,
                        "\"" + base64 + "\"",
                        "sha256=" + base64,
                        base64.substring(0, 22) + " " + base64.substring(22),
                        base64.replace("=", "%3D"),
                        HexFormat.of().formatHex(mac),
                        HexFormat.of().withUpperCase().formatHex(mac),
                        Base64.getMimeEncoder(20, " ".getBytes(UTF_8)).encodeToString(mac),
                        new String(Packet.base64(Packet.base64(mac)), ISO_8859_1),
                        Webhook.LINE_SECRET,
                        "null",
                        "*")
                .map(text -> text.getBytes(UTF_8))
                .forEach(proofs::add);
        proofs.add(mac);
        Stream.of("HmacMD5", "HmacSHA1", "HmacSHA384", "HmacSHA512")
                .map(algorithm -> Packet.base64(Packet.mac(algorithm, body)))
                .forEach(proofs::add);
        Stream.of(new byte[0], (new String(body, UTF_8) + "\n").getBytes(UTF_8), " ".getBytes(UTF_8))
                .map(other -> Packet.base64(Packet.mac("HmacSHA256", other)))
                .forEach(proofs::add);
        return proofs.stream().map(right::withProof).toList();
    }

    /** The right proof of something else, with bodies that no parser should ever see. */
    static List<Packet> unparsable(Packet right) {
        byte[] wrong = flips(right.proof()).findFirst().orElseThrow();
        return Stream.of("", "{", "[[[[", "\u0000", "null", "{\"events\":")
                .map(body -> right.withProof(wrong).withBody(body.getBytes(UTF_8)))
                .toList();
    }

    private static Stream<byte[]> flips(byte[] bytes) {
        return IntStream.range(0, bytes.length * Byte.SIZE).mapToObj(bit -> {
            byte[] flipped = bytes.clone();
            flipped[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
            return flipped;
        });
    }
}
