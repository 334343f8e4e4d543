module.exports = {
  session: { driver: 'memory', stores: { memory: { maxSize: 5000 } } },
  channels: {
    line: {
      enabled: true,
      path: '/line',
      accessToken: process.env.LINE_TOKEN,
      channelSecret: process.env.LINE_SECRET,
      origin: process.env.API_ROOT,
    },
  },
};
