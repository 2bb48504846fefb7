"""Gradients of depthwise convolutions, against autograd's own."""

import pytest
import torch
from torch import nn
from torch.nn import functional

from composite_nas.detection.depthwise import FastDepthwise, input_gradient, weight_gradient


def tensors(kernel, stride, padding, dtype):
    generator = torch.Generator().manual_seed(0)
    images, weight = (
        torch.randn(*shape, generator=generator).to(dtype).requires_grad_()
        for shape in ((2, 6, 13, 10), (6, 1, *kernel))
    )
    out = functional.conv2d(images, weight, None, stride, padding, 1, 6)
    return images, weight, out, torch.randn(out.shape, generator=generator).to(dtype)


@pytest.mark.parametrize("kernel", [(3, 3), (5, 5), (3, 7), (5, 4)])
@pytest.mark.parametrize("stride", [(1, 1), (2, 2), (1, 2)])
@pytest.mark.parametrize("padding", [(0, 0), (1, 1), (2, 1)])
def test_gradients_are_those_of_autograd(kernel, stride, padding):
    images, weight, out, gradient = tensors(kernel, stride, padding, torch.float32)
    out.backward(gradient)
    given = (images.detach(), weight.detach(), gradient, stride, padding)
    torch.testing.assert_close(input_gradient(*given), images.grad, rtol=1e-4, atol=1e-5)
    torch.testing.assert_close(weight_gradient(*given), weight.grad, rtol=1e-4, atol=1e-5)


@pytest.mark.parametrize("stride", [1, 2])
def test_bfloat16_is_as_near_to_float32_as_autograd_is(stride):
    images, weight, out, gradient = tensors((5, 5), (stride, stride), (2, 2), torch.bfloat16)
    out.backward(gradient)
    exact = [tensor.detach().float().requires_grad_() for tensor in (images, weight)]
    functional.conv2d(*exact, None, stride, 2, 1, 6).backward(gradient.float())
    given = (images.detach(), weight.detach(), gradient, (stride, stride), (2, 2))
    computed = (input_gradient(*given), weight_gradient(*given))
    for ours, theirs, truth in zip(computed, (images, weight), exact, strict=True):
        assert ours.dtype == torch.bfloat16
        assert (ours - truth.grad).abs().max() <= 1.1 * (theirs.grad - truth.grad).abs().max()


def layers():
    torch.manual_seed(0)
    return nn.Sequential(
        nn.Conv2d(3, 8, 1),
        nn.Conv2d(8, 8, 5, padding=2, groups=8, bias=False), nn.Conv2d(8, 8, 3, 2, 1, groups=8, bias=False),
        nn.Conv2d(8, 8, 3, (1, 2), 1, groups=8, bias=False),
        nn.Conv2d(8, 8, 5, padding=4, dilation=2, groups=8, bias=False),
        nn.Conv2d(8, 8, 5, padding=2, groups=8), nn.Conv2d(8, 8, 5, groups=4, bias=False),
        nn.Conv2d(8, 8, 3, groups=8, bias=False),
    )  # fmt: skip


@pytest.mark.parametrize("half", [False, True])
def test_a_network_inside_of_it_learns_the_same(half):
    """Only what is slow is replaced: no bias, no dilation, one channel a group, wide or strided."""
    images, network = torch.rand(2, 3, 16, 32), layers()
    gradients, outputs, replaced = [], [], []
    for mode in (torch.autograd.graph.save_on_cpu(), FastDepthwise()):
        network.zero_grad()
        with torch.autocast("cpu", torch.bfloat16, enabled=half), mode:
            outputs.append(network(images))
        outputs[-1].float().square().sum().backward()
        gradients.append([parameter.grad.clone() for parameter in network.parameters()])
        node, names = outputs[-1].grad_fn, []
        while node is not None:
            names.append(node.name())
            node = next((after for after, _ in node.next_functions if after is not None), None)
        replaced.append(sum("Depthwise" in name for name in names))
    assert replaced == [0, 3]
    assert torch.equal(*outputs)
    for plain, fast in zip(*gradients, strict=True):
        torch.testing.assert_close(fast, plain, rtol=2e-2 if half else 1e-4, atol=1e-2 if half else 1e-5)
