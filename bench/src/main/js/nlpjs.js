'use strict';

// nlp.js's side of the benchmark; what it is told and what it writes is described in Engine.java.

const fs = require('fs');
const { NlpManager } = require('node-nlp');

const OUT_OF_SCOPE = 'oos';
const BYTES_PER_MEGABYTE = 1 << 20;

const [mode, ...files] = process.argv.slice(2);

function manager() {
  return new NlpManager({
    languages: ['zh', 'ja', 'en'],
    autoSave: false,
    autoLoad: false,
    forceNER: false,
    calculateSentiment: false,
    nlu: { log: false, useNoneFeature: true },
  });
}

function readLines(file) {
  return fs.readFileSync(file, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line));
}

function writeLines(file, values) {
  fs.writeFileSync(file, values.map((value) => `${JSON.stringify(value)}\n`).join(''));
}

// nlp.js knows one Chinese.
const languageOf = (line) => line.lang.slice(0, 2);

const intentOf = (name) => (name === undefined || name === 'None' ? OUT_OF_SCOPE : name);

async function train(lines, model) {
  const nlp = manager();
  readLines(lines).forEach((line) => nlp.addDocument(languageOf(line), line.text, line.intent));
  await nlp.train();
  nlp.save(model);
}

async function ask(nlp, line) {
  const start = process.cpuUsage();
  const result = await nlp.process(languageOf(line), line.text);
  const used = process.cpuUsage(start);
  return {
    id: line.id,
    intent: intentOf(result.intent),
    ranked: intentOf(result.classifications[0] && result.classifications[0].intent),
    cpuMicros: used.user + used.system,
  };
}

async function answer(model, linesFile, rounds, answersFile, costFile) {
  const nlp = manager();
  nlp.load(model);
  const lines = readLines(linesFile);
  const readyMillis = process.uptime() * 1e3;
  const first = process.hrtime.bigint();
  await ask(nlp, lines[0]);
  const firstMicros = Number(process.hrtime.bigint() - first) / 1e3;
  for (let round = 0; round < Number(rounds); round += 1) {
    for (const line of lines) {
      await ask(nlp, line);
    }
  }

  const answers = [];
  const before = process.cpuUsage();
  for (let round = 0; round < Number(rounds); round += 1) {
    for (const line of lines) {
      answers.push(await ask(nlp, line));
    }
  }
  const used = process.cpuUsage(before);
  const residentMegabytes = process.memoryUsage().rss / BYTES_PER_MEGABYTE;
  writeLines(answersFile, answers);
  global.gc();
  writeLines(costFile, [
    {
      readyMillis,
      firstMicros,
      cpuMicros: (used.user + used.system) / answers.length,
      residentMegabytes,
      heapMegabytes: process.memoryUsage().heapUsed / BYTES_PER_MEGABYTE,
    },
  ]);
}

(mode === 'train' ? train(...files) : answer(...files)).catch((error) => {
  console.error(error);
  process.exit(1);
});
