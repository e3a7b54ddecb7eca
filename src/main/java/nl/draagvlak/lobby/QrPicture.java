package nl.draagvlak.lobby;

import io.nayuki.qrcodegen.QrCode;

/// A link that a phone's camera reads: one path of dark squares, each of side 1.
public record QrPicture(String viewBox, String path) {

    /// Light squares around it, without which a camera does not find it.
    private static final int MARGIN = 3;

    static QrPicture of(String link) {
        var code = QrCode.encodeText(link, QrCode.Ecc.MEDIUM);
        var path = new StringBuilder();
        for (var y = 0; y < code.size; y++) {
            row(code, y, path);
        }
        var side = code.size + 2 * MARGIN;
        return new QrPicture("%1$d %1$d %2$d %2$d".formatted(-MARGIN, side), path.toString());
    }

    /// Neighbours in a row become one rectangle.
    private static void row(QrCode code, int y, StringBuilder path) {
        for (var x = 0; x < code.size; x++) {
            var start = x;
            while (code.getModule(x, y)) {
                x++;
            }
            if (x > start) {
                path.append("M%d %dh%dv1h-%dz".formatted(start, y, x - start, x - start));
            }
        }
    }
}
