import { ALL } from '../../guest/elements.mjs';
import { npm } from '../libraries.mjs';

/** The content comes by Ajax as a piece of HTML that is put into the page as a string. */
export default {
  name: 'jQuery 3.7: content loaded by Ajax',
  files: {
    '/js/jquery.min.js': npm('jquery-3/dist/jquery.min.js'),
    '/article.html': ALL,
  },
  html: ({ head = '', foot = '' }) => `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>岳塘新闻</title>
${head}
<script src="/js/jquery.min.js"></script>
</head>
<body>
<div id="content">正在加载…</div>
<script>$(function () { $('#content').load('/article.html', function () { $(this).find('bloom-article-card').attr('data-loaded', 1).prop('hidden', false).css('margin', 8); }); });</script>
${foot}
</body>
</html>`,
};
