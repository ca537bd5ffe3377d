import { ALL } from '../../guest/elements.mjs';

/** A server that writes while it works: elements are defined and drawn before the texts inside them have come. */
export default {
  name: 'a slow server: the page comes in pieces',
  comesInPieces: true,
  html: ({ head = '', foot = '' }) => `<!DOCTYPE html>
<html lang="zh-CN">
<head><meta charset="utf-8"><title>岳塘新闻</title>${head}</head>
<body><div id="content">${ALL}</div>${foot}</body>
</html>`,
};
