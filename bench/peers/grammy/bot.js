// A Telegram bot on grammY and express, as their documents show it: the answer is looked up by the whole question.
import { readFileSync } from 'node:fs';
import express from 'express';
import { Bot, webhookCallback } from 'grammy';

const { ANSWERS, API_ROOT, PORT, TELEGRAM_TOKEN, TELEGRAM_SECRET } = process.env;
const answers = new Map(JSON.parse(readFileSync(ANSWERS)).map((pair) => [pair.question, pair.answers.telegram]));

const bot = new Bot(TELEGRAM_TOKEN, {
  client: { apiRoot: API_ROOT },
  // Without it the bot asks getMe at its first update, and the platform is not there before the load is.
  botInfo: { id: 123456, is_bot: true, first_name: 'Peer', username: 'peer_bot' },
});
bot.on('message:text', (ctx) => ctx.reply(answers.get(ctx.message.text) ?? 'I do not know.'));

const app = express();
app.use(express.json());
app.use('/telegram', webhookCallback(bot, 'express', { secretToken: TELEGRAM_SECRET }));
app.listen(Number(PORT), '127.0.0.1');
