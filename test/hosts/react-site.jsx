// A site built with React: it renders our elements as its own, sets their properties and hears their events.
import React, { StrictMode, useEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';

const TEAMS = [
  { motif: 'azalea', name: '映山红', href: '/teams/azalea.html' },
  { motif: 'carnation', name: '康乃馨', href: '/teams/carnation.html' },
];
const FIGURES = [
  { label: '每年开展活动', text: '近40场' },
  { label: '每年服务群众', text: '3000余人次' },
];

function Card({ onSelected }) {
  return (
    <bloom-article-card live="live" onbloom-article-selected={onSelected}>
      <img slot="media" src="/picture.png" alt="志愿者在夜市旁巡逻" width="1200" height="800" />
      <span slot="kicker">志愿服务</span>
      <h3 slot="headline">
        <a href="/news/1.html">六色花开，邻里相助</a>
      </h3>
      <p slot="standfirst">霞光社区六支志愿队，一年开展近40场活动。</p>
      <span slot="byline">通讯员 陈志蓉</span>
      <span slot="source">岳塘新闻网</span>
      <time slot="date" dateTime="2024-09-10">
        2024年9月10日
      </time>
    </bloom-article-card>
  );
}

/** The article comes later, from a server: the element may be defined before that or after. */
function LateCard() {
  const card = useRef(null);
  const [headline, setHeadline] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setHeadline('属性传来的标题'), 50);
    return () => clearTimeout(timer);
  }, []);
  useEffect(() => {
    if (headline) card.current.article = { headline, url: '/news/4.html' };
  }, [headline]);
  return <bloom-article-card class="late" ref={card} />;
}

function Site() {
  const [chosen, setChosen] = useState('');
  return (
    <main data-chosen={chosen}>
      <Card onSelected={(event) => setChosen(event.headline)} />
      <bloom-article-list label="相关新闻">
        <ul>
          <li>
            <a href="/news/2.html">悠游国庆丨就来盘龙大观园</a>
          </li>
          <li>
            <a href="/news/3.html">“数”说岳塘</a>
          </li>
        </ul>
      </bloom-article-list>
      <bloom-team-badge motif="clivia">
        君子兰
        <div slot="details">
          <p>上门谈心，化解纠纷。</p>
        </div>
      </bloom-team-badge>
      <bloom-team-roster label="六色花志愿队" max="4">
        {TEAMS.map(({ motif, name, href }) => (
          <bloom-team-badge key={motif} motif={motif}>
            <a href={href}>{name}</a>
          </bloom-team-badge>
        ))}
      </bloom-team-roster>
      <bloom-stats-counter trigger="manual">
        <span slot="label">志愿者队伍</span>200多人→1500余人<span slot="as-of">截至2024年9月10日</span>
      </bloom-stats-counter>
      <bloom-stats-group label="六色花一年">
        {FIGURES.map(({ label, text }) => (
          <bloom-stats-counter key={label} trigger="manual">
            <span slot="label">{label}</span>
            {text}
          </bloom-stats-counter>
        ))}
      </bloom-stats-group>
      <bloom-copyright-footer permission="required" icp="湘ICP备00000000号">
        <span slot="credit">通讯员：陈志蓉</span>
        <span slot="credit">责编：郭璇</span>
        <span slot="source">
          来源：<a href="https://news.example/1.html">岳塘新闻网</a>
        </span>
        <p slot="notice">版权作品，未经授权不得转载。</p>
        <p slot="attribution">本文转载自岳塘新闻网，原标题《六色花开，邻里相助》，通讯员：陈志蓉</p>
      </bloom-copyright-footer>
      <bloom-share-bar
        url="https://news.example/1.html"
        share-title="六色花开"
        targets="copy weibo qq mail"
      />
      <bloom-app-card app-name="掌上霞光" href="https://news.example/app">
        <a data-platform="ios" href="https://apps.example/ios">
          iOS
        </a>
        <a data-platform="android" href="https://apps.example/android">
          Android
        </a>
      </bloom-app-card>
      <LateCard />
    </main>
  );
}

createRoot(document.getElementById('root')).render(
  <StrictMode>
    <Site />
  </StrictMode>,
);
