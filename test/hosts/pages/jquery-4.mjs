import { ALL } from '../../guest/elements.mjs';
import { npm } from '../libraries.mjs';

/** Delegated handlers and cloning with jQuery of today. */
export default {
  name: 'jQuery 4: delegated handlers, cloned content',
  files: {
    '/js/jquery.min.js': npm('jquery-4/dist/jquery.min.js'),
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
<template id="page">${ALL}</template>
<main></main>
<script>
$('main').append($($('#page').prop('content')).clone(true)).on('click', 'a', function (event) { event.preventDefault(); });
$(document).on('bloom-article-selected bloom-error', function (event) { $('body').data(event.type, true); });
</script>
${foot}
</body>
</html>`,
};
