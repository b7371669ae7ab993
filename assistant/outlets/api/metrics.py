"""What the server counts of itself, written as Prometheus reads it; nothing of what it receives is in it."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter

BUCKETS = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0)
"""Upper bounds of the classes of durations, in seconds."""

PREFIX = "chorus_assistant"


class Metrics:
    """Counts of requests, durations, files and refusals since the start."""

    def __init__(self) -> None:
        self.requests: Counter[tuple[str, str, int]] = Counter()
        self.durations: dict[str, list[int]] = {}
        self.seconds: Counter[str] = Counter()
        self.counts: Counter[tuple[str, str]] = Counter()
        self.gauges: dict[str, int] = {}

    def request(self, method: str, route: str, status: int, seconds: float) -> None:
        """Count one answered request."""
        self.requests[method, route, status] += 1
        classes = self.durations.get(route)
        if classes is None:
            classes = self.durations[route] = [0] * (len(BUCKETS) + 1)
        classes[bisect_left(BUCKETS, seconds)] += 1
        self.seconds[route] += seconds  # type: ignore[assignment]

    def count(self, name: str, kind: str) -> None:
        """Count something else: a file by its outcome, a connection refused by its reason."""
        self.counts[name, kind] += 1

    def text(self) -> str:
        """All of it, in Prometheus's text format."""
        lines = _heading("http_requests_total", "counter", "Requêtes répondues.")
        for (method, route, status), count in sorted(self.requests.items()):
            lines.append(f'{PREFIX}_http_requests_total{{method="{method}",route="{route}",status="{status}"}} {count}')
        lines += _heading("http_request_seconds", "histogram", "Durée des requêtes, en secondes.")
        for route, classes in sorted(self.durations.items()):
            so_far = 0
            for bound, count in zip((*map(str, BUCKETS), "+Inf"), classes, strict=True):
                so_far += count
                lines.append(f'{PREFIX}_http_request_seconds_bucket{{route="{route}",le="{bound}"}} {so_far}')
            lines.append(f'{PREFIX}_http_request_seconds_sum{{route="{route}"}} {self.seconds[route]:.6f}')
            lines.append(f'{PREFIX}_http_request_seconds_count{{route="{route}"}} {so_far}')
        for name in sorted({name for name, _ in self.counts}):
            lines += _heading(f"{name}_total", "counter", TOLD.get(name, name))
            for (counted, kind), count in sorted(self.counts.items()):
                if counted == name:
                    lines.append(f'{PREFIX}_{name}_total{{kind="{kind}"}} {count}')
        for name, value in sorted(self.gauges.items()):
            lines += [*_heading(name, "gauge", TOLD.get(name, name)), f"{PREFIX}_{name} {value}"]
        return "\n".join(lines) + "\n"


TOLD = {
    "files": "Fichiers contrôlés, par verdict.",
    "refused_connections": "Connexions refusées ou fermées, par raison.",
    "reloads": "Rechargements de la base de règles, par résultat.",
    "open_connections": "Connexions ouvertes.",
    "spooled_bytes": "Octets reçus en attente de lecture.",
    "lost_log_lines": "Lignes de journal perdues, la sortie étant trop lente.",
}


def _heading(name: str, kind: str, told: str) -> list[str]:
    return [f"# HELP {PREFIX}_{name} {told}", f"# TYPE {PREFIX}_{name} {kind}"]
