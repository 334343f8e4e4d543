package dev.kuri.line;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;

/** The pictures on the tiles, in the order of the tiles: white strokes on a disc, within 80 pixels around its middle. */
enum RichMenuIcon {
    ROLLOVER(0x0B57D0),
    TRANSFER(0xC2410C),
    TOPUP(0x15803D),
    RENEWAL(0x7C3AED),
    EXPIRY(0xB91C1C),
    BALANCE(0x0F766E);

    private static final int DISC = 300;
    private static final double SCALE = 1.2;
    private static final float STROKE = 14;

    private final int rgb;

    RichMenuIcon(int rgb) {
        this.rgb = rgb;
    }

    void draw(Graphics2D paper, int x, int y) {
        AffineTransform before = paper.getTransform();
        paper.translate(x, y);
        paper.setColor(new Color(rgb));
        paper.fillOval(-DISC / 2, -DISC / 2, DISC, DISC);
        paper.scale(SCALE, SCALE);
        paper.setColor(Color.WHITE);
        paper.setStroke(new BasicStroke(STROKE, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        stroke(paper);
        paper.setTransform(before);
    }

    private void stroke(Graphics2D paper) {
        switch (this) {
            case ROLLOVER -> {
                paper.drawArc(-60, -60, 120, 120, 40, 280);
                paper.drawPolyline(new int[] {14, 48, 52}, new int[] {-38, -38, -74}, 3);
            }
            case TRANSFER -> {
                paper.drawRect(-58, -6, 116, 66);
                paper.drawLine(0, -6, 0, 60);
                paper.drawLine(-70, -8, 70, -8);
                paper.drawArc(-58, -66, 58, 58, 0, 270);
                paper.drawArc(0, -66, 58, 58, -90, 270);
            }
            case TOPUP -> {
                paper.drawLine(-58, 0, 58, 0);
                paper.drawLine(0, -58, 0, 58);
            }
            case RENEWAL -> {
                paper.drawRoundRect(-62, -50, 124, 110, 20, 20);
                paper.drawLine(-62, -16, 62, -16);
                paper.drawLine(-30, -68, -30, -40);
                paper.drawLine(30, -68, 30, -40);
                paper.drawPolyline(new int[] {-26, -6, 30}, new int[] {20, 40, 4}, 3);
            }
            case EXPIRY -> {
                paper.drawOval(-62, -62, 124, 124);
                paper.drawPolyline(new int[] {0, 0, 28}, new int[] {-38, 4, 22}, 3);
            }
            case BALANCE -> {
                paper.fillRoundRect(-68, 14, 34, 48, 10, 10);
                paper.fillRoundRect(-17, -22, 34, 84, 10, 10);
                paper.drawRoundRect(41, -56, 22, 111, 10, 10);
            }
        }
    }
}
