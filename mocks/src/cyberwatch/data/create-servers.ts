import type { ModelContext } from "../../state/model.ts";
import type { Random } from "../../state/random.ts";
import { timeText } from "../state.ts";
import type { InstalledPackage, Server, Software } from "../state.ts";
import { softwareFor } from "./catalogue.ts";

/** How many servers a new mock has. */
const count = 1_000;

const hour = 3_600_000;

/** The codes of vulnerabilities that matter most. */
const prioritized = new Set(["CVE-2019-3842", "CVE-2020-16044", "CVE-2017-0146"]);

/** What the first servers have, by ID. The others are like the seed decides. */
const special: Readonly<Record<number, Partial<Server> & { outdated?: readonly string[] }>> = {
  1: {
    key: "25b4c2428fde60c311fb095e2083b33f",
    hostname: "web-01",
    addresses: ["192.0.2.10"],
    os: "ubuntu_1804_64",
    groups: [140],
    outdated: ["systemd"],
  },
  2: { key: "9e107d9d372bb6826bd81d3542a419d6", hostname: "db-01.example.com", addresses: ["db-01.example.com"], os: null },
  4: { hostname: "db-01", addresses: ["192.0.2.20"], os: "ubuntu_2004_64", groups: [11], outdated: ["firefox", "sylius"] },
  9: {
    hostname: "library/alpine:latest",
    addresses: ["192.0.2.109"],
    category: "docker_image",
    os: "alpine_linux_64",
    outdated: ["busybox", "musl"],
  },
  12: { hostname: "switch-01", addresses: ["192.0.2.207"], category: "network_device", os: "cisco", outdated: ["Cisco IOS"] },
  13: {
    hostname: "app-01",
    addresses: ["192.0.2.103"],
    os: "ubuntu_2004_64",
    reboot_required: true,
    outdated: ["systemd", "firefox"],
  },
};

const systems = ["ubuntu_1804_64", "ubuntu_2004_64", "ubuntu_2004_64", "windows_2019_64", "alpine_linux_64"];
const groups = [11, 12, 13, 140];

/**
 * Creates the servers.
 *
 * @param software The products.
 * @param context The clock and the random numbers.
 * @returns The servers, by ID from 1.
 */
export function createServers(software: readonly Software[], context: ModelContext): Server[] {
  const { clock, random } = context;
  const now = clock.now().getTime();
  return Array.from({ length: count }, (_, index) => {
    const id = index + 1;
    const { outdated, ...fixed } = special[id] ?? {};
    const os = fixed.os === undefined ? (systems[random.below(systems.length)] ?? null) : fixed.os;
    const products = os === null ? [] : softwareFor(software, os);
    const old = new Set(outdated ?? products.filter(() => random.below(8) === 0).map(({ product }) => product));
    const added = now - (2 + random.below(300)) * 24 * hour;
    const isAnalysed = os !== null;
    const isSilent = random.below(20) === 0 && special[id] === undefined;
    const seen = timeText(new Date(now - (isSilent ? 48 * hour : random.below(60) * 60_000)));
    const server: Server = {
      id,
      key: random.hex(32),
      hostname: `${["app", "mail", "web"][id % 3]}-${String(id).padStart(4, "0")}`,
      description: null,
      category: "server",
      addresses: [`198.18.${id >> 8}.${id & 255}`],
      environment: special[id] === undefined ? 1 + random.below(3) : 2,
      os,
      created_at: timeText(new Date(added)),
      last_communication: isAnalysed ? seen : null,
      communication_failed: isSilent,
      boot_at: isAnalysed ? timeText(new Date(added + hour)) : null,
      reboot_required: isAnalysed ? random.below(10) === 0 && special[id] === undefined : null,
      analyzed_at: isAnalysed ? timeText(new Date(added + 2 * hour)) : null,
      groups: special[id] === undefined ? groups.filter(() => random.below(4) === 0) : [],
      compliance_groups: [],
      packages: packagesOf(software, products, old),
      cve_announcements: [],
      deploying_period: null,
      ignoring_policy: null,
      ...fixed,
    };
    server.cve_announcements = vulnerabilitiesOf(server, software, random);
    return server;
  });
}

function packagesOf(software: readonly Software[], products: readonly Software[], old: ReadonlySet<string>): InstalledPackage[] {
  const extra = software.filter((one) => old.has(one.product) && !products.includes(one));
  return [...products, ...extra].map(({ product, version }) => ({
    product,
    version: old.has(product) ? version.replace(/\d+/, (digits) => String(Number(digits) - 1)) : version,
  }));
}

function vulnerabilitiesOf({ analyzed_at, packages }: Server, software: readonly Software[], random: Random): Server["cve_announcements"] {
  return packages.flatMap(({ product, version }) => {
    const newest = software.find((one) => one.product === product);
    if (newest === undefined || newest.version === version) return [];
    const codes = newest.cve_announcements.filter((_, index) => index === 0 || random.below(3) === 0);
    return codes.map((cve_code) => ({
      cve_code,
      ignored: false,
      comment: null,
      detected_at: analyzed_at ?? "",
      fixed_at: null,
      prioritized: prioritized.has(cve_code),
    }));
  });
}
