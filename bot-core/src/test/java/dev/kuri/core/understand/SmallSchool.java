package dev.kuri.core.understand;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A few writers' questions, and the model that is learnt from them. */
final class SmallSchool {
    private SmallSchool() {}

    static IntentModel model() {
        return taughtBy(new Trainer(SmallWorld.LEXICON, SmallWorld.BOOK));
    }

    static IntentModel modelWithout(SignGroup group) {
        return taughtBy(new Trainer(SmallWorld.LEXICON, SmallWorld.BOOK, Set.of(group)));
    }

    private static IntentModel taughtBy(Trainer trainer) {
        return trainer.train(List.of(
                writer("first", "没用完的流量可以结转吗", "怎么充值", "谢谢你", "明天天气好吗"),
                writer("second", "docomo 繰り越しできますか", "チャージしたい", "ありがとう", "明日の天気は"),
                writer("third", "does unused data roll over", "how do i top up", "thank you", "weather tomorrow"),
                writer("fourth", "流量结转到下个月", "我要充值", "谢谢", "天气怎么样"),
                new Question.Writer(
                        "of one intent",
                        List.of(
                                question("write me a poem", Intent.OOS),
                                question("天气预报", Intent.OOS),
                                question("株価は", Intent.OOS)))));
    }

    private static Question.Writer writer(String name, String rollover, String topup, String thanks, String weather) {
        List<Question> questions = new ArrayList<>();
        questions.add(question(rollover, Intent.ROLLOVER));
        questions.add(question(topup, Intent.TOPUP));
        questions.add(question(thanks, Intent.SMALLTALK));
        questions.add(question(weather, Intent.OOS));
        return new Question.Writer(name, questions);
    }

    private static Question question(String text, Intent intent) {
        return new Question(text, null, text, intent, List.of(), List.of(), null, null);
    }
}
