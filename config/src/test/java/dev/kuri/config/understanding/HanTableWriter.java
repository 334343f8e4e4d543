package dev.kuri.config.understanding;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.ibm.icu.text.Transliterator;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Makes the core's table of Chinese characters: which of them fold to which, and which are foreign to one of the three
 * scripts. Run it by hand when the table changes; a test holds the checked-in table against it.
 */
final class HanTableWriter {
    private static final int FIRST = 0x4E00;
    private static final int LAST = 0x9FFF;

    /** Japanese forms that are neither Traditional nor Simplified, each followed by the Simplified one. */
    private static final String SHINJITAI = """
            亜亚悪恶圧压囲围為为壱壹隠隐営营栄荣衛卫駅驿円圆塩盐縁缘艶艳応应桜樱仮假価价壊坏懐怀絵绘拡扩殻壳覚觉楽乐渇渴\
            勧劝寛宽関关歓欢観观気气帰归亀龟偽伪戯戏犠牺拠据挙举虚虚峡峡挟挟郷乡暁晓駆驱勲勋径径恵惠掲揭渓溪経经蛍萤軽轻\
            継继鶏鸡芸艺撃击倹俭剣剑圏圈検检権权県县険险顕显験验厳严広广効效恒恒黄黄鉱矿砕碎済济斎斋剤剂雑杂参参桟栈蚕蚕\
            惨惨賛赞糸丝歯齿児儿辞辞湿湿実实写写釈释寿寿収收従从渋涩獣兽縦纵粛肃処处緒绪将将称称渉涉焼烧証证奨奖条条状状\
            乗乘浄净剰剩畳叠縄绳壌壤嬢娘譲让醸酿触触嘱嘱寝寝慎慎真真尽尽図图粋粹酔醉随随髄髓数数枢枢静静斉齐摂摄窃窃専专\
            戦战浅浅潜潜繊纤践践銭钱禅禅壮壮争争捜搜装装総总騒骚蔵藏臓脏即即属属続续堕堕対对帯带滞滞滝泷択择沢泽単单団团\
            弾弹断断痴痴昼昼鋳铸庁厅聴听鎮镇塚冢逓递鉄铁転转点点伝传党党盗盗稲稻闘斗徳德独独読读届届弐贰悩恼脳脑覇霸拝拜\
            廃废売卖麦麦発发髪发抜拔晩晚蛮蛮浜滨払付仏佛併并並并変变辺边弁辩舗铺歩步穂穗宝宝豊丰没没翻翻満满黙默訳译薬药\
            予预余余誉誉揺摇様样謡谣来来頼赖覧览欄栏竜龙両两猟猎緑绿塁垒涙泪励励戻戾霊灵齢龄恋恋炉炉労劳楼楼録录湾湾働动\
            説说悦悦閲阅鋭锐暦历歴历毎每内内夢梦巣巢強强戸户挿插捨舍殺杀氷冰涼凉瀬濑産产窓窗絶绝荘庄衆众遅迟隣邻麺面黒黑\
            歳岁顔颜圏圈掃扫週周臺台週周妳你衹只綫线啓启啟启裡里裏里佔占牠它祇只逹达
            """.strip();

    private HanTableWriter() {}

    /** Writes the table to the file that is named first. */
    public static void main(String[] arguments) throws IOException {
        Files.writeString(Path.of(arguments[0]), table(), UTF_8);
    }

    static String table() {
        IntPredicate simplified = within("GB2312");
        IntPredicate traditional = within("Big5").and(HanTableWriter::isCommonInBig5);
        IntPredicate chinese = simplified.or(traditional);
        IntPredicate japanese = within("Shift_JIS").and(chinese.negate().or(HanTableWriter::isCommonInShiftJis));
        IntPredicate used = chinese.or(japanese);
        return "fold=" + folding() + "\n"
                + "not-simplified=" + all(used.and(simplified.negate())) + "\n"
                + "not-traditional=" + all(used.and(traditional.negate())) + "\n"
                + "not-japanese=" + all(used.and(japanese.negate())) + "\n";
    }

    private static String folding() {
        Transliterator simplify = Transliterator.getInstance("Traditional-Simplified");
        Map<Integer, String> folded = new TreeMap<>();
        IntStream.rangeClosed(FIRST, LAST).forEach(c -> {
            String to = simplify.transliterate(Character.toString(c));
            if (to.length() == 1 && to.codePointAt(0) != c) {
                folded.put(c, to);
            }
        });
        for (int i = 0; i < SHINJITAI.length(); i += 2) {
            if (SHINJITAI.charAt(i) != SHINJITAI.charAt(i + 1)) {
                folded.put((int) SHINJITAI.charAt(i), SHINJITAI.substring(i + 1, i + 2));
            }
        }
        StringBuilder pairs = new StringBuilder();
        folded.forEach((from, to) -> {
            // Some fold to what folds on; a few fold to each other and are left alone.
            String end = folded.getOrDefault(to.codePointAt(0), to);
            if (end.codePointAt(0) != from) {
                pairs.appendCodePoint(from).append(end);
            }
        });
        return pairs.toString();
    }

    private static String all(IntPredicate wanted) {
        return IntStream.rangeClosed(FIRST, LAST)
                .filter(wanted)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static IntPredicate within(String charset) {
        var encoder = Charset.forName(charset).newEncoder();
        return c -> encoder.canEncode((char) c);
    }

    /**
     * The second level of JIS is of rare characters, among them the old forms that are Traditional Chinese. Some are for
     * general use nevertheless (jōyō kanji of 2010), and a few everybody writes.
     */
    private static boolean isCommonInShiftJis(int c) {
        byte[] bytes = Character.toString(c).getBytes(Charset.forName("Shift_JIS"));
        int code = ((bytes[0] & 0xFF) << 8) | (bytes[bytes.length - 1] & 0xFF);
        return code <= 0x9872 || "彙傲刹勃嗅嘲慄憬拉拶捗曖楷毀璧璽畿瘍瘦睨箋籠緻羞腫訃詣諧貪踪辣錮鬱麓冥呟凄嵌綺疼".indexOf(c) >= 0;
    }

    /**
     * Big5's second level is of rare characters, many of them no more Traditional than Japanese; of the first, a few are
     * mostly met as Simplified ones.
     */
    private static boolean isCommonInBig5(int c) {
        byte[] bytes = Character.toString(c).getBytes(Charset.forName("Big5"));
        int code = ((bytes[0] & 0xFF) << 8) | (bytes[bytes.length - 1] & 0xFF);
        return (code <= 0xC67E && "么后几余".indexOf(c) < 0) || "啥掰欸嘅咗唔啲喺冇嚟佢咁嗰俾畀攞搵睇喎㗎啱嗌掂唞揾".indexOf(c) >= 0;
    }
}
