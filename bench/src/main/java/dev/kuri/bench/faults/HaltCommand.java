package dev.kuri.bench.faults;

import com.sun.jdi.Bootstrap;
import com.sun.jdi.Method;
import com.sun.jdi.VMDisconnectedException;
import com.sun.jdi.VirtualMachine;
import com.sun.jdi.connect.AttachingConnector;
import com.sun.jdi.connect.Connector.Argument;
import com.sun.jdi.connect.IllegalConnectorArgumentsException;
import com.sun.jdi.event.BreakpointEvent;
import com.sun.jdi.event.Event;
import com.sun.jdi.event.EventSet;
import com.sun.jdi.request.BreakpointRequest;
import com.sun.jdi.request.EventRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Kills a server between two steps of its work. It is a debugger, so that the server needs no hook for it. */
@Command(
        name = "halt",
        description = "Stop every thread of a server where a method begins, then kill -9 it.",
        mixinStandardHelpOptions = true)
final class HaltCommand implements Callable<Integer> {
    private static final long PATIENCE_MILLIS = 120_000;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--debug-port",
            required = true,
            paramLabel = "NUMBER",
            description = "Where the server listens for a debugger (-agentlib:jdwp=transport=dt_socket,server=y).")
    private int port;

    @Option(names = "--pid", required = true, paramLabel = "ID", description = "The server's process.")
    private long pid;

    @Option(
            names = "--after",
            defaultValue = "0",
            paramLabel = "NUMBER",
            description = "How many times it is let through; default ${DEFAULT-VALUE}.")
    private int letThrough;

    @Parameters(index = "0", paramLabel = "CLASS", description = "With its package.")
    private String className;

    @Parameters(index = "1", paramLabel = "METHOD")
    private String method;

    /** Made by picocli, which sets the fields. */
    @SuppressWarnings("NullAway.Init")
    HaltCommand() {}

    @Override
    public Integer call() throws IOException, InterruptedException, IllegalConnectorArgumentsException {
        VirtualMachine server = attach();
        stopAtMethod(server);
        spec.commandLine().getOut().println("Waiting.");
        int passed = 0;
        EventSet events = server.eventQueue().remove(PATIENCE_MILLIS);
        while (events != null) {
            for (Event event : events) {
                if (event instanceof BreakpointEvent && passed++ == letThrough) {
                    kill();
                    return 0;
                }
            }
            resume(events);
            events = server.eventQueue().remove(PATIENCE_MILLIS);
        }
        throw new IllegalArgumentException("The server was never there");
    }

    private VirtualMachine attach() throws IOException, IllegalConnectorArgumentsException {
        AttachingConnector connector = Bootstrap.virtualMachineManager().attachingConnectors().stream()
                .filter(each -> each.transport().name().equals("dt_socket"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("This Java cannot attach over a socket"));
        Map<String, Argument> arguments = connector.defaultArguments();
        Objects.requireNonNull(arguments.get("hostname")).setValue("127.0.0.1");
        Objects.requireNonNull(arguments.get("port")).setValue(Integer.toString(port));
        return connector.attach(arguments);
    }

    /** A breakpoint: events of methods would have the whole server interpreted. */
    private void stopAtMethod(VirtualMachine server) {
        List<Method> places = server.classesByName(className).stream()
                .flatMap(type -> type.methodsByName(method).stream())
                .filter(each -> !each.isAbstract() && !each.isBridge())
                .toList();
        if (places.isEmpty()) {
            throw new IllegalArgumentException("The server has no " + className + "." + method);
        }
        for (Method place : places) {
            BreakpointRequest request = server.eventRequestManager().createBreakpointRequest(place.location());
            request.setSuspendPolicy(EventRequest.SUSPEND_ALL);
            request.enable();
        }
    }

    private void kill() {
        ProcessHandle server =
                ProcessHandle.of(pid).orElseThrow(() -> new IllegalArgumentException("There is no process " + pid));
        server.destroyForcibly();
        server.onExit().join();
    }

    private static void resume(EventSet events) {
        try {
            events.resume();
        } catch (VMDisconnectedException e) {
            throw new IllegalArgumentException("The server went away before it was there", e);
        }
    }
}
