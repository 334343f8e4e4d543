package dev.kuri.bench.understanding;

/**
 * What a process cost that loads a trained model and answers.
 *
 * @param readyMillis from the start of the process until it may be asked
 * @param firstMicros wall time of the first answer after that
 * @param cpuMicros processor time of all threads of the process, by answer, once warm
 * @param residentMegabytes memory that the process held of the machine after all answers
 * @param heapMegabytes what of its heap was in use then, after a collection
 */
record Cost(double readyMillis, double firstMicros, double cpuMicros, double residentMegabytes, double heapMegabytes) {}
