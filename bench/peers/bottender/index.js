// A LINE bot on Bottender, as its documents show it: the answer is looked up by the whole question.
const { readFileSync } = require('fs');

const answers = new Map(JSON.parse(readFileSync(process.env.ANSWERS)).map((pair) => [pair.question, pair.answers.line]));

module.exports = async function App(context) {
  if (context.event.isText) {
    await context.sendText(answers.get(context.event.text) ?? 'I do not know.');
  }
};
