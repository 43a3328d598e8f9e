/** "Nhận thức số" → "nhan-thuc-so": an id made of a name. Empty where no letter or digit is left. */
export function slug(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[đĐ]/g, "d")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 60)
    .replace(/-+$/, "");
}

/** Ids of names, each used once: the second "nhan-thuc-so" is "nhan-thuc-so-2". */
export function idMaker(): (name: string) => string {
  const used = new Set<string>();
  return (name) => {
    const base = slug(name) || "tieu-chi";
    let id = base;
    for (let count = 2; used.has(id); count += 1) id = `${base}-${count}`;
    used.add(id);
    return id;
  };
}
