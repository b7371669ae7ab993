"""A property worked out once and kept, without the lock that the library's own takes at each first reading."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, TypeVar, overload

Value = TypeVar("Value")


class once(Generic[Value]):
    """What a method gives, kept in its object; working it out twice at once is harmless here."""

    def __init__(self, work: Callable[[Any], Value]) -> None:
        self.work = work
        self.__doc__ = work.__doc__

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name

    @overload
    def __get__(self, holder: None, owner: type) -> once[Value]: ...
    @overload
    def __get__(self, holder: object, owner: type) -> Value: ...
    def __get__(self, holder: object | None, owner: type) -> once[Value] | Value:
        if holder is None:
            return self
        value = holder.__dict__[self.name] = self.work(holder)
        return value
