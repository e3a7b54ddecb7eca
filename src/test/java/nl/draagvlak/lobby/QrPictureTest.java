package nl.draagvlak.lobby;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrPictureTest {

    private static final Pattern RECTANGLE = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-(\\d+)z");
    private static final int PIXELS = 4;
    private static final int WHITE = 0xFFFFFF;

    @Test
    void aPhoneReadsTheLinkInThePicture() throws Exception {
        for (var link :
                new String[] {
                    "http://192.168.1.20:8080/join/AbCdEfGhIjKlMnOpQrStUv",
                    "https://draagvlak.a-rather-long-name.merwedebank.example/join/AbCdEfGhIjKlMnOpQrStUv"
                }) {
            var picture = new BinaryBitmap(new HybridBinarizer(painted(QrPicture.of(link))));
            assertThat(new QRCodeReader().decode(picture).getText()).isEqualTo(link);
        }
    }

    /// Paints the rectangles of the path onto white, as a browser does.
    private static LuminanceSource painted(QrPicture picture) {
        var box =
                Arrays.stream(picture.viewBox().split(" ", -1))
                        .mapToInt(Integer::parseInt)
                        .toArray();
        var margin = -box[0];
        var side = box[2] * PIXELS;
        var pixels = new int[side * side];
        Arrays.fill(pixels, WHITE);
        var rectangles = RECTANGLE.matcher(picture.path());
        while (rectangles.find()) {
            var x = (Integer.parseInt(rectangles.group(1)) + margin) * PIXELS;
            var y = (Integer.parseInt(rectangles.group(2)) + margin) * PIXELS;
            var width = Integer.parseInt(rectangles.group(3)) * PIXELS;
            for (var row = y; row < y + PIXELS; row++) {
                Arrays.fill(pixels, row * side + x, row * side + x + width, 0);
            }
        }
        return new RGBLuminanceSource(side, side, pixels);
    }
}
