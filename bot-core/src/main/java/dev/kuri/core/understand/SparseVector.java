package dev.kuri.core.understand;

/** A vector most of whose values are 0; only the others are here, in no order. */
final class SparseVector {
    private final int[] numbers;
    private final double[] values;
    private int size;
    private double squares;

    /**
     * @param most how many values may be added
     */
    SparseVector(int most) {
        this.numbers = new int[most];
        this.values = new double[most];
    }

    void add(int number, double value) {
        numbers[size] = number;
        values[size] = value;
        squares += value * value;
        size++;
    }

    int size() {
        return size;
    }

    int number(int index) {
        return numbers[index];
    }

    double value(int index) {
        return values[index];
    }

    /** What every value is to be multiplied by for a length of 1. */
    double scale() {
        return squares == 0 ? 1 : 1 / Math.sqrt(squares);
    }
}
