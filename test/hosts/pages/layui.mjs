import { readFileSync } from 'node:fs';
import { ALL } from '../../guest/elements.mjs';
import { fileOf, npm } from '../libraries.mjs';

const sheet = readFileSync(fileOf('layui/dist/css/layui.css'), 'utf8');

/** An office site on layui: its grid, its reset, its modules that build tabs, forms and layers from the markup. */
export default {
  name: 'layui',
  files: {
    '/layui/layui.js': npm('layui/dist/layui.js'),
    // Without its icon font, which nothing here shows.
    '/layui/css/layui.css': { type: 'text/css', body: sheet.replace(/@font-face\s*{[^}]*}/g, '') },
  },
  html: ({ head = '', foot = '' }) => `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta name="renderer" content="webkit"><meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1">
<title>岳塘新闻</title>
${head}
<link rel="stylesheet" href="/layui/css/layui.css" media="all">
</head>
<body class="layui-layout-body">
<div class="layui-container"><div class="layui-row layui-col-space15">
<div class="layui-col-md8"><div class="layui-tab layui-tab-brief" lay-filter="news"><ul class="layui-tab-title"><li class="layui-this">要闻</li><li>社区</li></ul>
<div class="layui-tab-content"><div class="layui-tab-item layui-show layui-text">${ALL}</div><div class="layui-tab-item">内容</div></div></div></div>
<div class="layui-col-md4"><form class="layui-form" lay-filter="search"><select name="column"><option value="">请选择</option><option value="1">社区</option></select></form></div>
</div></div>
<script src="/layui/layui.js"></script>
<script>layui.use(['element', 'form', 'layer'], function () { var element = layui.element, form = layui.form; element.render(); form.render(); element.on('tab(news)', function () {}); });</script>
${foot}
</body>
</html>`,
};
