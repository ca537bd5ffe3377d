import { ALL } from '../../guest/elements.mjs';

/** Nothing foreign: what the elements draw here they must draw on every other page. */
export default {
  name: 'a page of today, by the book',
  html: ({ head = '', foot = '' }) => `<!doctype html>
<html lang="zh-CN">
<head><meta charset="utf-8"><title>岳塘新闻</title>${head}</head>
<body>${ALL}${foot}</body>
</html>`,
};
