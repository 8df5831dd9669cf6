export function noticePackages(modules: readonly string[]): Promise<void>;
