import { ALL } from '../../guest/elements.mjs';

/** Names of people need the characters of four bytes: 𠮷 and 㐂 are in no smaller Chinese charset. */
export default {
  name: 'GB18030 with characters of four bytes',
  type: 'text/html; charset=GB18030',
  encoding: 'gb18030',
  headers: { 'content-language': 'zh-CN' },
  html: ({ head = '', foot = '' }) => `<!DOCTYPE html>
<html>
<head>
<meta charset="gb18030">
<title>𠮷野社区</title>
${head}
<script>var editors = { '𠮷': '𠮷野', '㐂': '㐂乐' };</script>
</head>
<body>
<h1>志愿者𠮷野、㐂乐</h1>
<div class="content">${ALL}</div>
<p>责编：𠮷野</p>
${foot}
</body>
</html>`,
};
