package dev.kuri.bench.peers;

/**
 * On loopback.
 *
 * @param server of whoever is measured
 * @param platform of the one that plays Telegram and LINE
 */
record Ports(int server, int platform) {
    String serverAddress() {
        return "http://127.0.0.1:" + server;
    }

    String platformAddress() {
        return "http://127.0.0.1:" + platform;
    }
}
