#pragma once
#include "shared/base/problem.h"
#include <optional>
#include <utility>
#include <variant>

namespace pgb {

/// A value or a Problem. `Outcome<void>` is success or a Problem.
template<class T>
class [[nodiscard]] Outcome {
public:
    Outcome(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Outcome(Problem problem) : m_state(std::in_place_index<1>, std::move(problem)) {}

    bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }
    /// Only when ok().
    const T& value() const& { return std::get<0>(m_state); }
    T& value() & { return std::get<0>(m_state); }
    T&& value() && { return std::get<0>(std::move(m_state)); }
    const T* operator->() const { return &std::get<0>(m_state); }
    T* operator->() { return &std::get<0>(m_state); }
    const T& operator*() const& { return std::get<0>(m_state); }
    T& operator*() & { return std::get<0>(m_state); }
    T&& operator*() && { return std::get<0>(std::move(m_state)); }
    /// Only when !ok().
    const Problem& problem() const { return std::get<1>(m_state); }

private:
    std::variant<T, Problem> m_state;
};

template<>
class [[nodiscard]] Outcome<void> {
public:
    Outcome() = default;
    Outcome(Problem problem) : m_problem(std::move(problem)) {}
    bool ok() const { return !m_problem; }
    explicit operator bool() const { return ok(); }
    const Problem& problem() const { return *m_problem; }

private:
    std::optional<Problem> m_problem;
};

} // namespace pgb
