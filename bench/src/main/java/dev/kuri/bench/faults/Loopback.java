package dev.kuri.bench.faults;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads an address, and takes none but this machine's: what is here must never meet anybody else. */
final class Loopback implements ITypeConverter<URI> {
    @Override
    public URI convert(String value) throws UnknownHostException {
        URI address = URI.create(value);
        if (address.getHost() == null
                || !InetAddress.getByName(address.getHost()).isLoopbackAddress()) {
            throw new TypeConversionException(value + " is not an address of this machine");
        }
        return address;
    }
}
