export function frameOf(counter: Element): string;
