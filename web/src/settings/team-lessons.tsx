import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import type { Lesson } from "@rapport/core/model/lesson.ts";
import { callApi } from "../api/call-api.ts";
import { lessonsQuery } from "../api/queries.ts";
import { sayProblem } from "../api/say-problem.ts";
import { sayLanguage } from "../i18n/say-language.ts";
import { say } from "../i18n/say.ts";
import { showToast } from "../ui/toasts.tsx";
import { SkeletonRows } from "../ui/wait.tsx";

/** What the team's corrections and its answers to the coach have changed here, each with its counts; a lead may let one be forgotten. */
export function TeamLessons({ mayForget }: { mayForget: boolean }) {
  const client = useQueryClient(), lessons = useQuery({ ...lessonsQuery, staleTime: 0 }), items = lessons.data?.items;
  const list = useRef<HTMLUListElement>(null), forgot = useRef<{ readonly key: string; readonly at: number } | null>(null);
  useEffect(() => {
    const gone = forgot.current;
    if (!gone || !items || items.some(({ lesson }) => lesson.key === gone.key)) return;
    forgot.current = null;
    if (document.activeElement !== null && document.activeElement !== document.body) return;
    const buttons = list.current?.querySelectorAll<HTMLElement>("button");
    (buttons?.[Math.min(gone.at, buttons.length - 1)] ?? document.getElementById("lessons-title"))?.focus();
  }, [items]);
  const send = async (way: "forget" | "restore", lesson: Lesson) => {
    if (way === "forget") forgot.current = { key: lesson.key, at: items?.findIndex((item) => item.lesson.key === lesson.key) ?? 0 };
    try {
      await callApi("POST", `/lessons/${way}`, { body: { key: lesson.key } });
      if (way === "forget") showToast({ id: `lesson-${lesson.key}`, text: say("settings.lessons.forgotten"), undo: () => void send("restore", lesson) });
    } catch (reason) {
      forgot.current = null;
      showToast({ text: sayProblem(reason), failed: true });
    }
    await client.invalidateQueries({ queryKey: lessonsQuery.queryKey });
  };
  if (!items) return lessons.error ? <p role="alert">{sayProblem(lessons.error)}</p> : <SkeletonRows rows={2} />;
  if (items.length === 0) return <p className="ink2">{say("settings.lessons.none")}</p>;
  return (
    <>
      <p className="lead">{say("settings.lessons.lead")}</p>
      <ul className="st-list" ref={list}>
        {items.map(({ lesson }) => {
          const what = sayLesson(lesson);
          return (
            <li key={lesson.key}>
              <span><b>{what}</b><span className="s">{sayEffect(lesson)}</span></span>
              {mayForget && <button type="button" className="btn sm" aria-label={say("settings.lessons.forget-what", { what })} onClick={() => void send("forget", lesson)}>{say("settings.lessons.forget")}</button>}
            </li>
          );
        })}
      </ul>
    </>
  );
}

function sayLesson(lesson: Lesson): string {
  switch (lesson.kind) {
    case "phrase": return say(lesson.direction === "less" ? "settings.lessons.phrase.less" : "settings.lessons.phrase.more", { count: lesson.count, phrase: lesson.phrase, what: say(`as.${lesson.signal}`) });
    case "heat": return say(lesson.points < 0 ? "settings.lessons.heat.cooler" : "settings.lessons.heat.hotter", { count: lesson.count, channel: lesson.channel === "api" ? say("channel.api") : say(`channel.${lesson.channel}`).toLowerCase(), language: sayLanguage(lesson.language) });
    case "check": return say("settings.lessons.check", { count: lesson.kept, of: lesson.kept + lesson.used, check: say(`check.${lesson.check}`) });
    default:
      lesson satisfies never;
      return "";
  }
}

function sayEffect(lesson: Lesson): string {
  const people = say("settings.lessons.people", { count: lesson.agents });
  switch (lesson.kind) {
    case "phrase": return say("settings.lessons.phrase.effect", { customers: lesson.customers, people, language: sayLanguage(lesson.language), size: say(lesson.strength < 0.35 ? "settings.lessons.little" : lesson.strength < 0.55 ? "settings.lessons.some" : "settings.lessons.much"), direction: lesson.direction });
    case "heat": return say("settings.lessons.heat.effect", { customers: lesson.customers, people, points: Math.abs(Math.round(lesson.points)), direction: lesson.points < 0 ? "less" : "more" });
    case "check": return say("settings.lessons.check.effect", { people, size: say(lesson.factor > 0.85 ? "settings.lessons.little" : lesson.factor > 0.7 ? "settings.lessons.some" : "settings.lessons.much") });
    default:
      lesson satisfies never;
      return "";
  }
}
